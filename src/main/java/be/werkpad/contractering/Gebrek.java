package be.werkpad.contractering;

/** What can be missing in the legal frame before the first working day (CH-5, C.3 P4). Names are stored. */
public enum Gebrek {
    STATUUT_NIET_NAGEKEKEN("Het statuut is nog niet nagekeken."),
    TOELATING_GEWEIGERD("De toelating is geweigerd. Werken zou het inkomen schaden."),
    TOELATING_WACHT("We wachten nog op het antwoord over de toelating."),
    VERZEKERING_ONTBREEKT("De verzekeringen zijn nog niet vastgelegd."),
    ONGEVALLEN_DEKT_PROEF_NIET("De verzekering voor ongevallen dekt niet de hele proef."),
    AANSPRAKELIJKHEID_DEKT_PROEF_NIET("De verzekering voor aansprakelijkheid dekt niet de hele proef."),
    WEG_NIET_VERZEKERD("De weg van en naar het werk is niet verzekerd."),
    RISICOBESPREKING_ONTBREEKT("De risico’s zijn nog niet besproken."),
    MELDING_WERKGEVER_ONTBREEKT("De werkgever meldde het werk nog niet aan zijn verzekeraar."),
    ONKOSTEN_NIET_BESPROKEN("De werkgever besliste nog niet over de onkosten."),
    TAKENPAKKET_ONTBREEKT("Er is nog geen takenpakket."),
    AFSPRAKEN_ONTBREKEN("De afspraken zijn nog niet gemaakt."),
    STARTDATUM_VOORBIJ("De afgesproken eerste werkdag is al voorbij. Kies een nieuwe."),
    WERKBEGELEIDER_ONTBREEKT("Er is nog geen werkbegeleider."),
    DIMONA_ONTBREEKT("De Dimona is nog niet aangegeven."),
    HANDTEKENINGEN_ONTBREKEN("Nog niet iedereen tekende."),
    VERVOERPLAN_ONTBREEKT("Er is nog geen plan voor de weg naar het werk.");

    private final String tekst;

    Gebrek(String tekst) {
        this.tekst = tekst;
    }

    /** Plain Dutch, for people. */
    public String tekst() {
        return tekst;
    }
}
