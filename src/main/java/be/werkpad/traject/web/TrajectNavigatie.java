package be.werkpad.traject.web;

import be.werkpad.security.Rol;
import be.werkpad.traject.DossierTab;
import be.werkpad.web.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrajectNavigatie {
    @Bean
    NavigationItem trajectenNavigatie() {
        return new NavigationItem("nav.trajecten", "/trajecten", Set.of(Rol.JOBCOACH, Rol.COORDINATOR), 20);
    }

    @Bean
    DossierTab gegevensTab() {
        return new DossierTab("dossier.tab.gegevens", "", 10);
    }

    @Bean
    DossierTab tijdlijnTab() {
        return new DossierTab("dossier.tab.tijdlijn", "/tijdlijn", 30);
    }

    @Bean
    DossierTab termijnenTab() {
        return new DossierTab("dossier.tab.termijnen", "/termijnen", 60);
    }
}
