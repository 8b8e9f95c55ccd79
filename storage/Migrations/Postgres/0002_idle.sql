-- A draft that is still open in a conversation is kept there, once; here stands where.
ALTER TABLE concept ADD COLUMN gesprek TEXT NULL;
CREATE INDEX concept_gesprek ON concept (gesprek);

-- Stored answers go when no channel sends that activity again.
CREATE INDEX turn_at ON turn (at);
