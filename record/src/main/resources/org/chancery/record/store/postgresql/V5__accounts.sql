-- In PostgreSQL's words; the file of the same version in ../sqlite says the same.

-- Who may sign in. Not a statement: a row is changed in place, and audit keeps what was done. Rows
-- are never deleted, since audit names them; who leaves is disabled.
CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  name TEXT COLLATE "C" NOT NULL UNIQUE,
  role TEXT COLLATE "C" NOT NULL CHECK (role IN ('READER', 'REVIEWER', 'ADMINISTRATOR')),
  -- Argon2id in the PHC string format; null for who signs in elsewhere.
  password TEXT COLLATE "C",
  created_at TEXT COLLATE "C" NOT NULL,
  disabled_at TEXT COLLATE "C"
);

-- That somebody whom an OpenID provider knows by a subject is an account here.
CREATE TABLE account_link (
  issuer TEXT COLLATE "C" NOT NULL,
  subject TEXT COLLATE "C" NOT NULL,
  account BIGINT NOT NULL REFERENCES account,
  linked_at TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (issuer, subject)
);

-- A browser that is signed in. Only the SHA-256 of what its cookie holds is kept. No backup has it.
CREATE TABLE session (
  hash TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  account BIGINT NOT NULL REFERENCES account,
  opened_at TEXT COLLATE "C" NOT NULL,
  seen_at TEXT COLLATE "C" NOT NULL,
  expires_at TEXT COLLATE "C" NOT NULL
);
CREATE INDEX session_account ON session (account);

-- What a program shows in place of a password. Only its SHA-256 is kept.
CREATE TABLE token (
  id BIGINT NOT NULL PRIMARY KEY,
  hash TEXT COLLATE "C" NOT NULL UNIQUE,
  account BIGINT NOT NULL REFERENCES account,
  name TEXT COLLATE "C" NOT NULL,
  role TEXT COLLATE "C" NOT NULL CHECK (role IN ('READER', 'REVIEWER', 'ADMINISTRATOR')),
  created_at TEXT COLLATE "C" NOT NULL,
  expires_at TEXT COLLATE "C" NOT NULL,
  revoked_at TEXT COLLATE "C"
);
CREATE INDEX token_account ON token (account);

-- Who did what to what, when and from where.
CREATE TABLE audit (
  number BIGINT NOT NULL PRIMARY KEY,
  done_at TEXT COLLATE "C" NOT NULL,
  done_by TEXT COLLATE "C" NOT NULL,
  done_from TEXT COLLATE "C" NOT NULL,
  action TEXT COLLATE "C" NOT NULL,
  subject TEXT COLLATE "C" NOT NULL,
  detail TEXT COLLATE "C" NOT NULL
);
CREATE FUNCTION audit_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only added to';
END;
$$;
CREATE TRIGGER audit_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION audit_only_added_to();
