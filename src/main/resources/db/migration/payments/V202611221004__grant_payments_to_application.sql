GRANT USAGE ON SCHEMA payments TO ${app_role};
GRANT SELECT, INSERT, UPDATE (status, received_cents, credited_cents, settled_at) ON payments.payment TO ${app_role};
GRANT SELECT, INSERT ON payments.receipt, payments.reference_register, payments.card_notification TO ${app_role};
GRANT SELECT, INSERT, DELETE ON payments.open_transfer TO ${app_role};
