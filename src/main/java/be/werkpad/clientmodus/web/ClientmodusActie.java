package be.werkpad.clientmodus.web;

import be.werkpad.security.Schermslot;
import be.werkpad.taak.TaakActie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way in, on the task of a choice. */
@Configuration(proxyBeanMethods = false)
class ClientmodusActie {
    @Bean
    TaakActie clientmodusTaakActie() {
        return new TaakActie("keuze-vastleggen", "clientmodus.taak", Schermslot.ADRES + "/start/");
    }
}
