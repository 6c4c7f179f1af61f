package be.werkpad.sjabloon.web;

import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.sjabloon.Herziening;
import be.werkpad.web.Banner;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells every coordinator, on every page, how many texts nobody read beside the law of today, which may have begun today (CH-4a). */
@Component
class Regelgevingbanner implements Banner {
    private final Herziening herziening;
    private final CurrentUser user;
    private final MessageSource messages;

    Regelgevingbanner(Herziening herziening, CurrentUser user, MessageSource messages) {
        this.herziening = herziening;
        this.user = user;
        this.messages = messages;
    }

    @Override
    public Optional<String> tekst() {
        var aantal = user.heeft(Rol.COORDINATOR) ? herziening.aantal() : 0;
        return aantal == 0
                ? Optional.empty()
                : Optional.of(
                        messages.getMessage("sjabloon.banner", new Object[] {aantal}, LocaleContextHolder.getLocale()));
    }
}
