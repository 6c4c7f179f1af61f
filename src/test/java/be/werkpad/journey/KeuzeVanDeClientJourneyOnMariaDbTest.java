package be.werkpad.journey;

import be.werkpad.database.OpMariaDb;

@OpMariaDb
class KeuzeVanDeClientJourneyOnMariaDbTest extends KeuzeVanDeClientJourneyTest {}
