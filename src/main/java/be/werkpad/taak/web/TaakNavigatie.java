package be.werkpad.taak.web;

import be.werkpad.security.Rol;
import be.werkpad.traject.DossierTab;
import be.werkpad.web.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaakNavigatie {
    @Bean
    NavigationItem takenNavigatie() {
        return new NavigationItem("nav.taken", "/taken", Set.of(Rol.JOBCOACH, Rol.COORDINATOR), 10);
    }

    @Bean
    DossierTab takenTab() {
        return new DossierTab("dossier.tab.taken", "/taken", 20);
    }
}
