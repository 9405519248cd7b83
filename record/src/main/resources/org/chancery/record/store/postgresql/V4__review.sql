-- In PostgreSQL's words; the file of the same version in ../sqlite says the same.

-- The judgement that this one takes back; its content is what stood before that one. Null where it
-- takes nothing back.
ALTER TABLE judgement ADD COLUMN undoes BIGINT;

-- Who looks at a claim just now, so that others are given other claims. No statement: it lapses by
-- itself, and nothing that is kept depends on it.
CREATE TABLE lease (
  claim_key TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  taken_by TEXT COLLATE "C" NOT NULL,
  until TEXT COLLATE "C" NOT NULL
);
