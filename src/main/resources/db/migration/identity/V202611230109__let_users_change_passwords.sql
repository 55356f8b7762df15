GRANT UPDATE (password_hash) ON identity.user_account TO ${app_role};
