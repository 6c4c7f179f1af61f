update norm set omschrijving = 'Evaluatiegesprek: zo lang voor het einde van de proef' where code = 'evaluatiegesprek.opent';
update norm set omschrijving = 'Evaluatiegesprek, als de proef nog geen datums heeft' where code = 'proef.evaluatiegesprekOpent';
update norm set omschrijving = 'Tussentijdse evaluatie, als de proef nog geen datums heeft' where code = 'proef.tussentijds';
