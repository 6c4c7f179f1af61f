package be.werkpad.wijziging.web;

import be.werkpad.traject.DossierActie;
import be.werkpad.wijziging.Gebeurtenis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu of the dossier. */
@Configuration(proxyBeanMethods = false)
class GebeurtenisMenu {
    @Bean
    DossierActie wijzigingActie() {
        return actie(Gebeurtenis.WIJZIGING);
    }

    @Bean
    DossierActie onvoorzieneVraagActie() {
        return actie(Gebeurtenis.ONVOORZIENE_VRAAG);
    }

    @Bean
    DossierActie incidentActie() {
        return actie(Gebeurtenis.INCIDENT);
    }

    @Bean
    DossierActie wisselJobcoachActie() {
        return actie(Gebeurtenis.WISSEL_JOBCOACH);
    }

    @Bean
    DossierActie pauzeActie() {
        return actie(Gebeurtenis.PAUZE);
    }

    @Bean
    DossierActie bijkomendeWerkpostActie() {
        return actie(Gebeurtenis.BIJKOMENDE_WERKPOST);
    }

    @Bean
    DossierActie werkGestoptActie() {
        return actie(Gebeurtenis.WERK_GESTOPT);
    }

    @Bean
    DossierActie stopzettingActie() {
        return actie(Gebeurtenis.STOPZETTING);
    }

    private static DossierActie actie(Gebeurtenis gebeurtenis) {
        return new DossierActie(
                "gebeurtenis." + gebeurtenis,
                "/gebeurtenissen/" + GebeurtenisController.pad(gebeurtenis),
                gebeurtenis.ordinal() * 10);
    }
}
