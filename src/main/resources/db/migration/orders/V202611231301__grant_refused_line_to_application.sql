GRANT SELECT, INSERT ON orders.refused_line TO ${app_role};
