package be.werkpad.kader;

import static be.werkpad.kader.Kaderdeel.AFSPRAKEN;
import static be.werkpad.kader.Kaderdeel.BEWIJS;
import static be.werkpad.kader.Kaderdeel.DIMONA;
import static be.werkpad.kader.Kaderdeel.HANDTEKENING;
import static be.werkpad.kader.Kaderdeel.ONKOSTEN;
import static be.werkpad.kader.Kaderdeel.OVEREENKOMST;
import static be.werkpad.kader.Kaderdeel.STATUUT;
import static be.werkpad.kader.Kaderdeel.VEILIGHEID;
import static be.werkpad.kader.Kaderdeel.VERZEKERING;
import static be.werkpad.kader.Kaderdeel.VOORBEREIDING;
import static be.werkpad.kader.Kaderdeel.WERKPOST;

/** What can be missing in the legal frame (CH-4, C.3 P4). Names are stored. */
public enum Gebrek {
    STATUUT_NIET_NAGEKEKEN(STATUUT, "Het statuut is nog niet nagekeken."),
    STATUUT_VERANDERD(STATUUT, "Het statuut of inkomen is veranderd. Kijk het opnieuw na."),
    UREN_VERANDERD(STATUUT, "De uren veranderden. Kijk het statuut opnieuw na."),
    TOELATING_GEWEIGERD(
            STATUUT,
            "De toelating is geweigerd. Werken zou het inkomen schaden. De cliënt kiest: andere uren, of ander werk."),
    TOELATING_WACHT(STATUUT, "We wachten nog op het antwoord over de toelating."),
    GEVOLG_NIET_UITGELEGD(STATUUT, "Aan de werkgever is nog niet uitgelegd wat dit voor hem betekent."),
    ONGEVALLEN_NIET_GEDEKT(VERZEKERING, "De verzekering voor ongevallen dekt niet elke dag."),
    WEG_NIET_GEDEKT(VERZEKERING, "De weg van en naar het werk is niet elke dag verzekerd."),
    AANSPRAKELIJKHEID_NIET_GEDEKT(VERZEKERING, "De verzekering voor schade aan anderen dekt niet elke dag."),
    RISICOBESPREKING_ONTBREEKT(VERZEKERING, "De risico’s zijn nog niet besproken met de werkpost."),
    EXTRA_VERZEKERING_ZONDER_EIGENAAR(VERZEKERING, "Er is een extra verzekering nodig. Wie zorgt daarvoor?"),
    MELDING_WERKGEVER_ONTBREEKT(VERZEKERING, "De werkgever meldde het werk nog niet aan zijn verzekeraar."),
    POLISBEWIJS_ONTBREEKT(BEWIJS, "Niet elke polis heeft een bewijs. Voeg de polis toe bij Bijlagen."),
    WERKPOST_ZONDER_NUMMER(
            WERKPOST, "Het ondernemingsnummer van de werkpost ontbreekt. De raamovereenkomst noemt het."),
    ONKOSTEN_NIET_BESPROKEN(ONKOSTEN, "De werkgever besliste nog niet over de onkosten."),
    RAAMOVEREENKOMST_ONTBREEKT(OVEREENKOMST, "Er is geen raamovereenkomst met de werkpost die lang genoeg geldt."),
    RAAMOVEREENKOMST_TE_TEKENEN(HANDTEKENING, "De raamovereenkomst met de werkpost is nog niet getekend."),
    ENGAGEMENTSVERKLARING_ONTBREEKT(OVEREENKOMST, "De engagementsverklaring met de cliënt is niet getekend."),
    SAMENWERKINGSOVEREENKOMST_ONTBREEKT(HANDTEKENING, "De samenwerkingsovereenkomst is nog niet getekend."),
    TAKENPAKKET_ONTBREEKT(VOORBEREIDING, "Er is nog geen takenpakket."),
    TAKEN_NIET_AANVAARD(VOORBEREIDING, "De cliënt zei nog niet ja op de taken."),
    VERVOERPLAN_ONTBREEKT(VOORBEREIDING, "Er is nog geen plan voor de weg naar het werk."),
    VEILIGHEID_NIET_NAGEKEKEN(VEILIGHEID, "De veiligheid is nog niet helemaal nagekeken."),
    MAATREGEL_ONVOLLEDIG(
            VEILIGHEID, "Iets is niet veilig. Niet elk punt heeft een maatregel met een naam en een datum."),
    AFSPRAKEN_ONTBREKEN(AFSPRAKEN, "De afspraken zijn nog niet gemaakt."),
    STARTDATUM_VOORBIJ(AFSPRAKEN, "De afgesproken eerste werkdag is al voorbij. Kies een nieuwe."),
    WERKBEGELEIDER_ONTBREEKT(AFSPRAKEN, "Er is nog geen werkbegeleider."),
    DIMONA_ONTBREEKT(DIMONA, "De Dimona is nog niet aangegeven."),
    HANDTEKENINGEN_ONTBREKEN(HANDTEKENING, "Nog niet iedereen tekende de afsprakennota."),
    NOTA_ANDERE_TEKENAARS(HANDTEKENING, "De afsprakennota is niet getekend door wie nu beslist."),
    SAMENWERKING_ANDERE_TEKENAARS(HANDTEKENING, "De samenwerkingsovereenkomst is niet getekend door wie nu beslist."),
    ENGAGEMENT_ANDERE_TEKENAARS(
            HANDTEKENING,
            "De engagementsverklaring is niet getekend door wie nu beslist. Maak bij Documenten een nieuwe versie, en "
                    + "vraag daar de handtekeningen.");

    private final Kaderdeel deel;
    private final String tekst;

    Gebrek(Kaderdeel deel, String tekst) {
        this.deel = deel;
        this.tekst = tekst;
    }

    /** Where it can be mended. */
    public Kaderdeel deel() {
        return deel;
    }

    /** Plain Dutch, for people. */
    public String tekst() {
        return tekst;
    }
}
