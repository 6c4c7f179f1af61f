package be.werkpad.kader;

import be.werkpad.security.Rol;

/** A part of the legal frame: the task that mends it and who does that task. Names are in the model as mist…. */
public enum Kaderdeel {
    /** Hours, first day, werkbegeleider. */
    AFSPRAKEN("afspraken-vastleggen", Rol.JOBCOACH),
    /** No harm to the income of the client (CH-8c-3, EX-8). */
    STATUUT("statuut-nakijken", Rol.JOBCOACH),
    /** Policies, risk talk, the employer's own insurer (CH-4a-4 to 7, VZ-6). */
    VERZEKERING("verzekering-vastleggen", Rol.JOBCOACH),
    /** The policies themselves, as a file of the dossier (F.13). */
    BEWIJS("polisbewijs-toevoegen", Rol.COORDINATOR),
    /** Who the werkpost is, for the papers it signs (C.6.4); no task, but the page of the werkposten. */
    WERKPOST("werkpostgegevens", Rol.JOBCOACH),
    /** What the werkpost decided about expenses (VG-3). */
    ONKOSTEN("onkosten-vastleggen", Rol.JOBCOACH),
    /** Agreements that may exist already, on paper (CH-4a-1, CH-4a-2). */
    OVEREENKOMST("overeenkomsten-vastleggen", Rol.JOBCOACH),
    /** Tasks and the way to work (CH-2, CH-8b-1). */
    VOORBEREIDING("voorbereiding-nakijken", Rol.JOBCOACH),
    /** The checklist of the search, complete and with measures (CH-3). */
    VEILIGHEID("veiligheid-opnieuw-nakijken", Rol.JOBCOACH),
    /** The declaration to the authorities (EX-1). */
    DIMONA("dimona-aangeven", Rol.COORDINATOR),
    /** What is signed for this plaatsing, by everybody who must (CH-4a-1, CH-4a-3, G.5). */
    HANDTEKENING("handtekeningen-verzamelen", Rol.JOBCOACH);

    private final String formulier;
    private final Rol rol;

    Kaderdeel(String formulier, Rol rol) {
        this.formulier = formulier;
        this.rol = rol;
    }

    /** A task of process kader-aanvullen; the others belong to the agreements themselves. */
    public boolean isAanTeVullen() {
        return this != AFSPRAKEN && this != HANDTEKENING && this != WERKPOST;
    }

    /** Page of the dossier where it is mended. */
    public String pagina() {
        return switch (this) {
            case BEWIJS -> "/bijlagen";
            case WERKPOST -> "/werkposten";
            default -> "/taken";
        };
    }

    /** The form of the task that mends it. */
    public String formulier() {
        return formulier;
    }

    /** Who does that task. */
    public Rol rol() {
        return rol;
    }
}
