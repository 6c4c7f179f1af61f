package be.werkpad.traject;

import be.werkpad.audit.AuditRegel;
import be.werkpad.shared.Aanspreekvorm;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a sentence of a row of the trail. Places such as {taak} in the sentence are filled from its details. */
@Component
class Tijdlijnzin {
    private static final Locale TAAL = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM uuuu", TAAL);
    private static final Pattern PLAATS = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern ISO_DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final MessageSource messages;

    Tijdlijnzin(MessageSource messages) {
        this.messages = messages;
    }

    /** Empty when there is no sentence for the action in this style, or the row is one that only the engine needs. */
    Optional<String> van(String stijl, Aanspreekvorm vorm, AuditRegel regel, UnaryOperator<String> namen) {
        var sleutel = regel.details().get("sleutel");
        if (sleutel != null && Termijnnamen.isHulpmoment(sleutel)) {
            return Optional.empty();
        }
        return Stream.of("." + regel.details().get("vraagcode"), "")
                .map(bijzonder -> tekst(stijl + "." + regel.actie() + bijzonder))
                .filter(Objects::nonNull)
                .findFirst()
                .map(vorm::van)
                .map(zin -> PLAATS.matcher(zin).replaceAll(plaats -> waarde(stijl, plaats, regel, namen)))
                .map(zin -> zin.replaceAll("\\s+", " ").replace(" .", ".").strip());
    }

    private String waarde(String stijl, MatchResult plaats, AuditRegel regel, UnaryOperator<String> namen) {
        var naam = plaats.group(1);
        var isObject = naam.equals("object");
        var waarde =
                switch (naam) {
                    case "object" -> regel.objectId();
                    case "wie" -> regel.account();
                    default -> regel.details().get(naam);
                };
        return Matcher.quoteReplacement(
                waarde == null ? "" : leesbaar(stijl, isObject ? regel.objectSoort() : naam, waarde, namen));
    }

    private String leesbaar(String stijl, String soort, String waarde, UnaryOperator<String> namen) {
        if (soort.equals("coach") || soort.equals("backup") || soort.equals("wie")) {
            return namen.apply(waarde);
        }
        if (ISO_DATUM.matcher(waarde).matches()) {
            return DATUM.format(LocalDate.parse(waarde));
        }
        var sleutel = (soort.equals("sleutel") ? "termijn" : soort) + "." + waarde;
        return Stream.of(stijl + "." + sleutel, sleutel)
                .map(this::tekst)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(waarde);
    }

    private @Nullable String tekst(String sleutel) {
        return messages.getMessage(sleutel, null, null, TAAL);
    }
}
