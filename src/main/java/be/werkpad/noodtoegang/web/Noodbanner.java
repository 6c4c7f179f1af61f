package be.werkpad.noodtoegang.web;

import be.werkpad.noodtoegang.NoodtoegangZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.web.Banner;
import be.werkpad.web.NavigationItem;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells every coordinator, on every page, until somebody looked. */
@Component
class Noodbanner implements Banner {
    private final NoodtoegangZoeken zoeken;
    private final CurrentUser user;
    private final MessageSource messages;

    Noodbanner(NoodtoegangZoeken zoeken, CurrentUser user, MessageSource messages) {
        this.zoeken = zoeken;
        this.user = user;
        this.messages = messages;
    }

    @Override
    public Optional<String> tekst() {
        var aantal = user.heeft(Rol.COORDINATOR) ? zoeken.nogNaTeKijken() : 0;
        return aantal == 0
                ? Optional.empty()
                : Optional.of(messages.getMessage(
                        aantal == 1 ? "noodtoegang.banner.een" : "noodtoegang.banner",
                        new Object[] {aantal},
                        LocaleContextHolder.getLocale()));
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem noodtoegangNavigatie() {
            return new NavigationItem("nav.noodtoegang", "/noodtoegang", Set.of(Rol.COORDINATOR), 70);
        }
    }
}
