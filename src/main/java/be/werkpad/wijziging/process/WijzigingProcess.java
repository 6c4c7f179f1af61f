package be.werkpad.wijziging.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code wijziging}. */
public final class WijzigingProcess {
    public static final String KEY = "wijziging";
    /** The change that was carried out. */
    public static final ProcessVariable<Long> WIJZIGING_ID = new ProcessVariable<>("wijzigingId", Long.class);
    /** The werkpost decides along with the client. */
    public static final ProcessVariable<Boolean> WERKPOST_BESLIST =
            new ProcessVariable<>("werkpostBeslist", Boolean.class);
    /** The day on which the change begins has come. */
    public static final ProcessVariable<Boolean> INGEGAAN = new ProcessVariable<>("ingegaan", Boolean.class);
    /** The afsprakennota of each werkpost that is touched is made and signed again. */
    public static final ProcessVariable<Boolean> NOTA_TEKENEN = new ProcessVariable<>("notaTekenen", Boolean.class);
    /** The engagementsverklaring is made and signed again. */
    public static final ProcessVariable<Boolean> ENGAGEMENT_TEKENEN =
            new ProcessVariable<>("engagementTekenen", Boolean.class);
    /** What was decided after somebody refused to sign. */
    public static final ProcessVariable<String> VERVOLG = new ProcessVariable<>("vervolgWijziging", String.class);

    private WijzigingProcess() {}
}
