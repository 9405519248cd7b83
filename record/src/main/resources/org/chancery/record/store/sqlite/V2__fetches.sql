-- In SQLite's words; the file of the same version in ../postgresql says the same.

-- What the last fetch of something on the web told, so that the next one can ask whether anything
-- changed. No statement: the next fetch takes the place of the last.
CREATE TABLE fetched (
  asked TEXT NOT NULL PRIMARY KEY,
  address TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT
);
