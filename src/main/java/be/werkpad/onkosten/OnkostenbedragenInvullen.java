package be.werkpad.onkosten;

import be.werkpad.norm.NormBereik;
import be.werkpad.norm.NormWijzigen;
import be.werkpad.norm.Normwijziging;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Fills in the amounts of the law for one calendar year, all at once; what stays empty is not changed (E.4). */
@UseCase
public class OnkostenbedragenInvullen {
    private static final int EERSTE_JAAR = 2023;

    private final NormWijzigen normen;
    private final Clock clock;

    OnkostenbedragenInvullen(NormWijzigen normen, Clock clock) {
        this.normen = normen;
        this.clock = clock;
    }

    /**
     * @param bron where the amounts stand
     * @throws DomainException norm.… or onkosten.…, on field "bron" or the field of the amount
     */
    public void voor(Onkostenbedragen bedragen, String bron) {
        eisJaar(bedragen.jaar());
        eis(!bedragen.isLeeg(), "onkosten.geenBedragen", "perDag", "Vul minstens één bedrag in.");
        eis(
                !bron.isBlank() && bron.length() <= 500,
                "norm.geenBron",
                "bron",
                "Schrijf waar deze bedragen vandaan komen.");
        var dag = bedragen.perDag();
        var jaar = bedragen.perJaar();
        eis(
                dag == null || jaar == null || dag.compareTo(jaar) <= 0,
                "onkosten.dagBovenJaar",
                "perDag",
                "Het bedrag per dag kan niet hoger zijn dan het bedrag per jaar.");
        vul(Plafonds.PER_DAG, dag, "perDag", bedragen.jaar(), bron);
        vul(Plafonds.PER_JAAR, jaar, "perJaar", bedragen.jaar(), bron);
        vul(Plafonds.PER_KILOMETER, bedragen.perKilometer(), "perKilometer", bedragen.jaar(), bron);
        vul(Plafonds.KILOMETERS, bedragen.kilometers(), "kilometers", bedragen.jaar(), bron);
    }

    /** @throws NotFoundException for a year before the first, or after next year */
    public void eisJaar(int jaar) {
        if (jaar < EERSTE_JAAR || jaar > LocalDate.now(clock).getYear() + 1) {
            throw new NotFoundException("No amounts for year " + jaar);
        }
    }

    private void vul(String code, @Nullable BigDecimal bedrag, String veld, int jaar, String bron) {
        if (bedrag == null) {
            return;
        }
        try {
            normen.voor(new Normwijziging(
                    code, NormBereik.ALGEMEEN, bedrag.toPlainString(), LocalDate.of(jaar, 1, 1), bron.strip()));
        } catch (DomainException weigering) {
            throw DomainException.bijVeld(weigering.code(), veld, weigering.getMessage());
        }
    }

    private static void eis(boolean klopt, String code, String veld, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld(code, veld, melding);
        }
    }
}
