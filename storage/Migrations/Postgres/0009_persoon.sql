-- Every turn changes "updated"; as part of this index it cost every turn two changes more. A person has few conversations: sorting those is cheap.
DROP INDEX conversation_person;
CREATE INDEX conversation_person ON conversation (tenant, person);
