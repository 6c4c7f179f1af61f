package be.werkpad.portaal.web;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.web.Aanspreekberichten;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Pages of a client speak as that client chose (F.9). Replaces the resolver of the framework, so its name is fixed. */
@Component("localeResolver")
public class Aanspreektaal extends FixedLocaleResolver {
    private static final Locale VLAANDEREN = Locale.forLanguageTag("nl-BE");

    private final CurrentUser user;
    private final ClientZoeken clienten;

    Aanspreektaal(CurrentUser user, ClientZoeken clienten) {
        super(VLAANDEREN);
        this.user = user;
        this.clienten = clienten;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Aanspreekberichten.taal(request).orElseGet(() -> Aanspreekberichten.spreek(request, vorm()));
    }

    /** How to speak to who is logged in; staff is called "je". */
    Aanspreekvorm vorm() {
        return user.heeft(Rol.CLIENT)
                ? clienten.metAccount(user.account())
                        .map(ClientKaart::aanspreekvorm)
                        .orElse(Aanspreekvorm.JE)
                : Aanspreekvorm.JE;
    }
}
