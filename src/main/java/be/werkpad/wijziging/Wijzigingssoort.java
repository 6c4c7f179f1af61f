package be.werkpad.wijziging;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can change in a traject, and what that asks (C.7). Names are answers of the form. */
public enum Wijzigingssoort {
    /** Days or hours. */
    UREN("uren-vastleggen", Gevolg.WERKPOST, Gevolg.NOTA, Gevolg.KADER),
    /** The takenpakket. */
    TAKEN("taken-vastleggen", Gevolg.WERKPOST, Gevolg.NOTA, Gevolg.KADER),
    /** Where at the werkpost the client works. */
    WERKPOST("werkplek-vastleggen", Gevolg.WERKPOST, Gevolg.NOTA, Gevolg.KADER),
    /** The colleague who helps. */
    WERKBEGELEIDER("werkbegeleider-vastleggen", Gevolg.WERKPOST, Gevolg.NOTA, Gevolg.KADER),
    /** The jobcoach; the nota names them, and they sign it. */
    JOBCOACH(null, Gevolg.NOTA, Gevolg.KADER),
    /** Where the client lives, and so the way to work. */
    ADRES("adres-vastleggen", Gevolg.NOTA, Gevolg.KADER),
    /** The income of the client: a permission may be needed. */
    STATUUT(null, Gevolg.KADER),
    /** Who pays for the guidance. */
    FINANCIERING("financiering-vastleggen", Gevolg.ENGAGEMENT),
    /** Who decides along: somebody else may have to sign. */
    VERTEGENWOORDIGING(null, Gevolg.NOTA, Gevolg.KADER, Gevolg.ENGAGEMENT),
    /** The people around the client. */
    NETWERK("netwerk-vastleggen", Gevolg.PROFIEL),
    /** Something else. */
    ANDERE(null, Gevolg.KADER);

    private enum Gevolg {
        WERKPOST,
        NOTA,
        KADER,
        ENGAGEMENT,
        PROFIEL
    }

    private final @Nullable String formulier;
    private final Set<Gevolg> gevolgen;

    Wijzigingssoort(@Nullable String formulier, Gevolg... gevolgen) {
        this.formulier = formulier;
        this.gevolgen = EnumSet.noneOf(Gevolg.class);
        this.gevolgen.addAll(Set.of(gevolgen));
    }

    /** The form with what becomes different; null when the description says it all. */
    @Nullable
    String formulier() {
        return formulier;
    }

    /** About one werkpost, which decides along (B10). */
    public boolean isOverEenWerkpost() {
        return gevolgen.contains(Gevolg.WERKPOST);
    }

    /** The afsprakennota says something about it, so it is made and signed again. */
    public boolean isInDeNota() {
        return gevolgen.contains(Gevolg.NOTA);
    }

    /** The legal frame must be looked at again. */
    public boolean raaktKader() {
        return gevolgen.contains(Gevolg.KADER);
    }

    /** Client and dienst sign the engagementsverklaring again. */
    public boolean isInHetEngagement() {
        return gevolgen.contains(Gevolg.ENGAGEMENT);
    }

    /** The Profiel bij Start says something about it. */
    boolean isInHetProfiel() {
        return gevolgen.contains(Gevolg.PROFIEL);
    }
}
