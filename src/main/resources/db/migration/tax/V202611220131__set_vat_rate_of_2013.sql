-- D.L. 98/2011, art. 40, as moved by D.L. 76/2013, art. 11: 22 % from 1 October 2013.
INSERT INTO tax.vat_rate (valid_from, basis_points) VALUES ('2013-10-01', 2200);
