package be.werkpad.demo;

import be.werkpad.sjabloon.Nazichtblad;
import be.werkpad.sjabloon.Sjablonen;
import be.werkpad.sjabloon.SjabloonNakijken;
import be.werkpad.sjabloon.Voorschrift;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The fictional coordinator read every text that comes with the program, so that papers carry their law (CH-4a). */
@Component
@Profile("demo")
class DemoTeksten {
    private static final String ACCOUNT = "coordinator";
    private static final String NAAM = "Cor Coördinator";
    private static final int MEEGELEVERD = 0;

    private final Sjablonen sjablonen;
    private final SjabloonNakijken nakijken;

    DemoTeksten(Sjablonen sjablonen, SjabloonNakijken nakijken) {
        this.sjablonen = sjablonen;
        this.nakijken = nakijken;
    }

    void kijkNa(LocalDate op) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(ACCOUNT, null, List.of()));
        try {
            sjablonen.voorschriften().stream()
                    .map(Voorschrift::sleutel)
                    .forEach(sleutel -> nakijken.voor(sleutel, new Nazichtblad(MEEGELEVERD, NAAM, op)));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
