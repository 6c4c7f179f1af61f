package be.werkpad.wijziging;

/** What may happen to a traject outside the order of the phases (domein C.4). */
public enum Gebeurtenis {
    /** Hours, tasks, people or money change; the client decides (B10). */
    WIJZIGING("traject.wijzigingGevraagd"),
    /** Client or werkpost needs an answer within a working day. */
    ONVOORZIENE_VRAAG("traject.onvoorzieneVraagGesteld"),
    /** Something went wrong: harm, damage, danger or transgressive behaviour. */
    INCIDENT("traject.incidentGemeld"),
    /** Somebody sees a risk that is not weighed yet (CH-6d-2). */
    RISICO("traject.risicoGezien"),
    /** Another jobcoach takes over. */
    WISSEL_JOBCOACH("traject.wisselJobcoachGevraagd"),
    /** The client wants to pause or work otherwise (B15). */
    PAUZE("traject.pauzeGevraagd"),
    /** A second werkpost beside a running one. */
    BIJKOMENDE_WERKPOST("traject.bijkomendeWerkpostGevraagd"),
    /** The client wants to stop with the traject. */
    STOPZETTING("traject.stopzettingGevraagd"),
    /** The work at one werkpost ends, whoever ended it. */
    WERK_GESTOPT("plaatsing.gestopt");

    private final String bericht;

    Gebeurtenis(String bericht) {
        this.bericht = bericht;
    }

    /** Name of the message in the models. */
    String bericht() {
        return bericht;
    }
}
