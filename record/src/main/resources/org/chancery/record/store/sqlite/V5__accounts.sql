-- In SQLite's words; the file of the same version in ../postgresql says the same.

-- Who may sign in. Not a statement: a row is changed in place, and audit keeps what was done. Rows
-- are never deleted, since audit names them; who leaves is disabled.
CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('READER', 'REVIEWER', 'ADMINISTRATOR')),
  -- Argon2id in the PHC string format; null for who signs in elsewhere.
  password TEXT,
  created_at TEXT NOT NULL,
  disabled_at TEXT
);

-- That somebody whom an OpenID provider knows by a subject is an account here.
CREATE TABLE account_link (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  account BIGINT NOT NULL REFERENCES account,
  linked_at TEXT NOT NULL,
  PRIMARY KEY (issuer, subject)
);

-- A browser that is signed in. Only the SHA-256 of what its cookie holds is kept. No backup has it.
CREATE TABLE session (
  hash TEXT NOT NULL PRIMARY KEY,
  account BIGINT NOT NULL REFERENCES account,
  opened_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
);
CREATE INDEX session_account ON session (account);

-- What a program shows in place of a password. Only its SHA-256 is kept.
CREATE TABLE token (
  id BIGINT NOT NULL PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  account BIGINT NOT NULL REFERENCES account,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('READER', 'REVIEWER', 'ADMINISTRATOR')),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT
);
CREATE INDEX token_account ON token (account);

-- Who did what to what, when and from where.
CREATE TABLE audit (
  number BIGINT NOT NULL PRIMARY KEY,
  done_at TEXT NOT NULL,
  done_by TEXT NOT NULL,
  done_from TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;
CREATE TRIGGER audit_undeleted BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;
