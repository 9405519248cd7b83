UPDATE ledger SET last_change = 3;
INSERT INTO change VALUES (1, 'revision', '2024-03-01T10:15:30.000000Z', 'ana');
INSERT INTO change VALUES (2, 'coding', '2024-03-01T10:15:30.000000Z', 'ana');
INSERT INTO change VALUES (3, 'judgement', '2024-03-02T08:00:00.123456Z', 'eva');
INSERT INTO document VALUES (1, 'https://mfa.example/1');
INSERT INTO edition VALUES (1, '0d6807f368ba1b51', '0d6807f368ba1b516e7e432083079d0dc875bd3a9fb10da49c84ed53cdb17f95', 'en', 'FJI', '2019-05-03', 'Fiji and Nauru',
  'Fiji and Nauru
On 2 May 2019 the President of Nauru visited Suva.
',
  '[[0,14,"heading"],[15,65,"paragraph"]]', '[["ru","/ru/1"]]');
INSERT INTO revision VALUES (1, 1, 1, 1);
INSERT INTO coding VALUES (2, 1, 1, '0.1+000000000000');
INSERT INTO claim VALUES (2, 0, '00112233445566aa', 29, 64, 'the President of Nauru visited Suva', 'CONSULT', 'visit',
  'political', 'occurred', '2019-05-02', '2019-05-02', 'FJI', 0.8,
  '{"quote":[29,64],"event":"CONSULT","kind":"visit","area":"political","actors":[{"code":"NRU","sector":"GOV","office":"President","words":{"span":[33,51],"form":"office","actors":[{"code":"NRU","sector":"GOV","office":"President"}]}}],"recipients":[{"code":"FJI","sector":"GOV"}],"date":{"value":"2019-05-02","precision":"day","bound":"exact","approximate":false},"quantities":[{"span":[29,32],"value":"1.50","unit":"hour","approximate":true,"role":"measure"}],"status":"occurred","claimants":["FJI"],"confidence":0.8,"rule":"consult.tsv:1","version":"0"}');
INSERT INTO party VALUES (2, 0, 'actor', 0, 'NRU', 'GOV');
INSERT INTO party VALUES (2, 0, 'recipient', 0, 'FJI', 'GOV');
INSERT INTO judgement VALUES (3, '00112233445566aa', '0d6807f368ba1b51', 0, 'accepted', '[]', '');
