-- C.7: risks that were weighed in an incident of an older model are kept under the name of today, and so have a paper too.
update formulierantwoord set formulier = 'risico-afwegen' where formulier = 'risico-na-incident-afwegen';
