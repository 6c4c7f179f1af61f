package be.werkpad.onkosten.web;

import be.werkpad.onkosten.Plafonds;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.web.Banner;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** For which years the amounts of the law are missing; tells a coordinator on every page, from 1 December for next year. */
@Component
class Onkostenbedragenstand implements Banner {
    private final Plafonds plafonds;
    private final CurrentUser user;
    private final MessageSource messages;
    private final Clock clock;

    Onkostenbedragenstand(Plafonds plafonds, CurrentUser user, MessageSource messages, Clock clock) {
        this.plafonds = plafonds;
        this.user = user;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Optional<String> tekst() {
        var jaren = magInvullen() ? ontbrekend(0) : List.<Integer>of();
        return jaren.isEmpty()
                ? Optional.empty()
                : Optional.of(zeg(jaren.stream().map(String::valueOf).collect(Collectors.joining(" en "))));
    }

    boolean magInvullen() {
        return user.heeft(Rol.COORDINATOR);
    }

    /**
     * Up to this year, and from 1 December up to the next.
     *
     * @param terug how many years before this one too
     */
    List<Integer> ontbrekend(int terug) {
        var vandaag = LocalDate.now(clock);
        var laatste = vandaag.getYear() + (vandaag.getMonth() == Month.DECEMBER ? 1 : 0);
        return IntStream.rangeClosed(vandaag.getYear() - terug, laatste)
                .filter(jaar -> !plafonds.vanJaar(jaar).isVolledig())
                .boxed()
                .toList();
    }

    private String zeg(String jaren) {
        return messages.getMessage("onkosten.bedragen.banner", new Object[] {jaren}, LocaleContextHolder.getLocale());
    }
}
