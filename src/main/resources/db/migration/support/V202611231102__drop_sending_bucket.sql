DROP TABLE support.sending_bucket;
