package be.werkpad.shared;

import be.werkpad.shared.Uvorm.Woord;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One "je" in a sentence: what it is there, and what it and its verb become. */
final class Vervoeging {
    /** A verb that changes does not stand further behind "je". */
    private static final int DICHTBIJ = 3;

    private static final Set<String> MET_IETS = Set.of("gaf", "geef", "kan", "mag", "moet", "wil", "zal");
    private final Woord woord;

    Vervoeging(Woord woord) {
        this.woord = woord;
    }

    /** @return whether the words around it were known */
    boolean pasToe() {
        switch (woord.klein()) {
            case "jouw" -> woord.wordt("uw");
            case "jou" -> woord.wordt("u");
            case "jezelf" -> woord.wordt("uzelf");
            case "jij" -> {
                return persoon();
            }
            case "je" -> {
                return je();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean je() {
        var volgend = woord.volgend;
        if (isBezit(volgend)) {
            woord.wordt("uw");
            return true;
        }
        if (isWederkerend()) {
            woord.wordt("zich");
            return true;
        }
        return persoon() && (volgend == null || Uwoorden.VOLGT.contains(volgend.klein()) || isHier(volgend));
    }

    /** "Heb je vragen": a bare noun that is no property, as the verb before it shows. */
    private boolean isHier(Woord volgend) {
        return Uwoorden.NAAMWOORDEN.contains(volgend.klein()) || Uwoorden.BLOOT.contains(volgend.klein());
    }

    private boolean isBezit(@Nullable Woord volgend) {
        if (volgend == null) {
            return false;
        }
        var vorig = woord.vorig == null ? "" : woord.vorig.klein();
        var iets = volgend.klein();
        if (Uwoorden.BIJVOEGLIJK.contains(iets) && volgend.volgend != null) {
            return true;
        }
        return Uwoorden.NAAMWOORDEN.contains(iets)
                ? !Uwoorden.ALLEEN_JIJ.contains(vorig) && !(Uwoorden.BLOOT.contains(iets) && MET_IETS.contains(vorig))
                : volgend.isMetHoofdletter();
    }

    /** "Hoe je je voelt": the same person for the second time in one part of a sentence. */
    private boolean isWederkerend() {
        for (var eerder = woord.vorig; eerder != null; eerder = eerder.vorig) {
            if (eerder.isOnderwerp) {
                return true;
            }
            if (Uwoorden.isVoegwoord(eerder.klein())) {
                return false;
            }
        }
        return false;
    }

    private boolean persoon() {
        woord.wordt("u");
        var vorig = woord.vorig;
        var werkwoord = vorig == null || isZelfstandig(vorig) ? null : Uwoorden.metU(vorig.klein());
        if (vorig != null && werkwoord != null) {
            vorig.wordt(werkwoord);
            woord.isOnderwerp = true;
            return true;
        }
        woord.isOnderwerp = woord.klein().equals("jij")
                || vorig == null
                || isZelfstandig(vorig)
                || Uwoorden.kanOnderwerpVolgen(vorig.klein());
        if (woord.isOnderwerp) {
            pasVolgendeAan();
        }
        return vorig == null || isZelfstandig(vorig) || Uwoorden.blijft(vorig.klein());
    }

    private static boolean isZelfstandig(Woord vorig) {
        return vorig.vorig != null && Uwoorden.LIDWOORDEN.contains(vorig.vorig.klein());
    }

    /** "Wat je goed kan en wil": the verbs that follow. */
    private void pasVolgendeAan() {
        var gezocht = woord.volgend;
        for (int i = 0; i < DICHTBIJ && gezocht != null; i++) {
            var anders = Uwoorden.onregelmatig(gezocht.klein());
            if (anders != null) {
                gezocht.wordt(anders);
                var en = gezocht.volgend;
                gezocht = en != null && en.klein().equals("en") ? en.volgend : null;
                i = DICHTBIJ - 2;
            } else {
                gezocht = isEinde(gezocht) ? null : gezocht.volgend;
            }
        }
    }

    private static boolean isEinde(Woord gezocht) {
        return Set.of("en", "of", "maar", "dat", "die", "als").contains(gezocht.klein())
                || Uwoorden.isWerkwoord(gezocht.klein());
    }
}
