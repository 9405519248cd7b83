-- In SQLite's words; the file of the same version in ../postgresql says the same.

-- A source that servers read again and again, with what came of the last time. Not a statement: a
-- row is changed in place. Whoever reads a source leases it, so that nobody else reads it meanwhile;
-- a lease that is not renewed ends by itself.
CREATE TABLE watch (
  id BIGINT NOT NULL PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  kind TEXT,
  every_seconds BIGINT NOT NULL CHECK (every_seconds >= 60),
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  paused_at TEXT,
  -- When somebody asked for it to be read before its time.
  wanted_at TEXT,
  leased_by TEXT,
  leased_until TEXT,
  read_at TEXT,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  known INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  -- Why the source itself could not be read, and how often in a row.
  error TEXT,
  failures INTEGER NOT NULL,
  again_at TEXT,
  -- The first of what went wrong beside.
  trouble TEXT
);
