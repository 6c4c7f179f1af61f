package be.werkpad.plaatsing;

import be.werkpad.shared.LongText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was agreed about one plaatsing, as it is stored. */
@Embeddable
class Afsprakenblad {
    private @Nullable String dagen;
    private @Nullable String vanUur;
    private @Nullable String totUur;
    private @Nullable String pauze;
    private @Nullable LocalDate startdatum;
    private @Nullable String proefduur;
    private @Nullable String werkbegeleider;
    private @Nullable String werkbegeleiderBackup;
    private @Nullable String contactBijProbleem;
    private @Nullable String circuit;

    /** What was agreed and does not hold yet; null when nothing is on its way. */
    @Convert(converter = WerkafsprakenOpslag.class)
    @Column(length = LongText.LENGTH)
    private @Nullable Werkafspraken aangekondigd;

    protected Afsprakenblad() {}

    Afsprakenblad(Afspraken afspraken) {
        plan(afspraken.rooster());
        startdatum = afspraken.startdatum();
        proefduur = afspraken.proefduur();
        werkbegeleider = afspraken.werkbegeleider();
        werkbegeleiderBackup = afspraken.werkbegeleiderBackup();
        circuit = afspraken.circuit();
    }

    void kondigAan(Werkafspraken wijziging) {
        aangekondigd = aangekondigd == null ? wijziging : wijziging.over(aangekondigd);
    }

    void trekIn(Werkafspraken wijziging) {
        aangekondigd = aangekondigd == null ? null : aangekondigd.zonder(wijziging);
    }

    Werkafspraken metAangekondigd(Werkafspraken nu) {
        return aangekondigd == null ? nu : aangekondigd.over(nu);
    }

    /** What the change says nothing about stays. */
    void neemOver(Werkafspraken wijziging) {
        var uren = wijziging.uren();
        if (uren != null) {
            plan(uren.rooster());
            pauze = uren.pauze();
        }
        var hulp = wijziging.hulp();
        if (hulp != null) {
            werkbegeleider = hulp.werkbegeleider();
            werkbegeleiderBackup = hulp.backup();
            contactBijProbleem = hulp.contactBijProbleem();
        }
    }

    private void plan(Uurrooster rooster) {
        dagen = rooster.dagen().stream().map(Enum::name).collect(Collectors.joining(","));
        vanUur = rooster.van().toString();
        totUur = rooster.tot().toString();
    }

    Afspraken afspraken() {
        return new Afspraken(
                rooster(),
                startdatum == null ? LocalDate.EPOCH : startdatum,
                String.valueOf(proefduur),
                String.valueOf(werkbegeleider),
                werkbegeleiderBackup,
                String.valueOf(circuit));
    }

    Urenafspraak uren() {
        return new Urenafspraak(rooster(), pauze);
    }

    Hulpafspraak hulp() {
        return new Hulpafspraak(String.valueOf(werkbegeleider), werkbegeleiderBackup, contactBijProbleem);
    }

    private Uurrooster rooster() {
        return Uurrooster.van(
                List.of(String.valueOf(dagen).split(",")), String.valueOf(vanUur), String.valueOf(totUur));
    }
}
