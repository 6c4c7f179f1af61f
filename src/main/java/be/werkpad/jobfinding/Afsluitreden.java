package be.werkpad.jobfinding;

/** Why a candidate werkpost was dropped. */
public enum Afsluitreden {
    /** It lies on our own campus, so it is not inclusive. */
    NIET_INCLUSIEF,
    /** The client cannot get there, also not after training. */
    VERVOER,
    /** Nobody there wants to be werkbegeleider. */
    GEEN_WERKBEGELEIDER,
    /** The werkgever said no, at the first contact or after the visit. */
    WERKGEVER_NEE,
    /** The client does not want to look or to start there. */
    CLIENT_NEE,
    /** Another werkpost of the same search was chosen. */
    ANDERE_GEKOZEN,
    ANDERE;

    /** The first obstacle in the order in which the search meets them. */
    static Afsluitreden van(boolean eigenCampus, KandidaatAfsluiten.Bekend bekend) {
        if (eigenCampus) {
            return NIET_INCLUSIEF;
        }
        if ("NEE".equals(bekend.vervoerHaalbaar())) {
            return VERVOER;
        }
        if ("NEE".equals(bekend.werkbegeleiderBereid())) {
            return GEEN_WERKBEGELEIDER;
        }
        if ("NEE".equals(bekend.antwoordWerkgever())) {
            return WERKGEVER_NEE;
        }
        return bekend.keuzeBezoek() == null ? ANDERE : CLIENT_NEE;
    }
}
