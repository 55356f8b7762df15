CREATE INDEX operation_failed ON orders.operation (customer_id, ended_at) WHERE status = 'FAILED';
