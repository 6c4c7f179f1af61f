package be.werkpad.wijziging.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A form whose answers must differ from what holds now: without a difference nothing changes, and nobody is asked to sign.
 *
 * @param nu the answers that hold, by traject and process variables
 * @param controle what else the answers must hold to
 */
record Verschil(
        String formulier, BiFunction<Long, Map<String, Object>, Map<String, Object>> nu, Consumer<Inzending> controle)
        implements FormulierVerwerker {
    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var geldt = nu.apply(inzending.trajectId(), inzending.procesvariabelen());
        var nieuw = inzending.antwoorden();
        var eerste = geldt.keySet().stream().sorted().findFirst();
        var gelijk = geldt.entrySet().stream().allMatch(veld -> isGelijk(veld.getValue(), nieuw.get(veld.getKey())))
                && nieuw.keySet().stream().allMatch(veld -> geldt.containsKey(veld) || isBijzaak(veld));
        if (eerste.isPresent() && gelijk) {
            throw DomainException.bijVeld(
                    "wijziging.zonderVerschil", eerste.get(), "Dit is al zo. Vul in wat er verandert.");
        }
        controle.accept(inzending);
        return Map.of();
    }

    /** Whether the client says yes to it is not what it is. */
    private static boolean isBijzaak(String veld) {
        return veld.endsWith("Akkoord");
    }

    private static boolean isGelijk(Object geldt, @Nullable Object nieuw) {
        return geldt instanceof String tekst
                ? tekst.strip().equalsIgnoreCase(Objects.toString(nieuw, "").strip())
                : Objects.equals(geldt, nieuw);
    }
}
