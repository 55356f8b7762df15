GRANT USAGE ON SCHEMA prepaid TO ${app_role};
GRANT USAGE ON SEQUENCE prepaid.order_number TO ${app_role};
GRANT SELECT, INSERT, UPDATE (closed_at) ON prepaid.subscription TO ${app_role};
GRANT SELECT, INSERT, UPDATE (outcome) ON prepaid.purchase TO ${app_role};
GRANT SELECT, INSERT ON prepaid.order_number_register TO ${app_role};
