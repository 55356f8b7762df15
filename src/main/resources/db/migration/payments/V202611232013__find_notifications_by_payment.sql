CREATE INDEX card_notification_by_payment ON payments.card_notification (customer_id, payment_id);
