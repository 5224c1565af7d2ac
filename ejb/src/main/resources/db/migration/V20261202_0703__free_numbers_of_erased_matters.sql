-- The number of a matter that turned out to be secret is kept by the secret matter alone, which may be put right (SE6).
update suggestion set number_key = concat('?', cast(id as varchar(36))) where id in (select m.id from secret_matter m);
