package be.werkpad.wijziging.web;

import be.werkpad.traject.DossierActie;
import be.werkpad.wijziging.Gebeurtenis;
import java.util.Arrays;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu of the dossier: one entry for each event. */
@Configuration(proxyBeanMethods = false)
class GebeurtenisMenu {
    @Bean
    static BeanDefinitionRegistryPostProcessor gebeurtenisActies() {
        return registry -> Arrays.stream(Gebeurtenis.values())
                .forEach(gebeurtenis -> registry.registerBeanDefinition(
                        "gebeurtenisActie-" + gebeurtenis,
                        BeanDefinitionBuilder.genericBeanDefinition(DossierActie.class, () -> actie(gebeurtenis))
                                .getBeanDefinition()));
    }

    private static DossierActie actie(Gebeurtenis gebeurtenis) {
        return new DossierActie(
                "gebeurtenis." + gebeurtenis,
                "/gebeurtenissen/" + GebeurtenisController.pad(gebeurtenis),
                gebeurtenis.ordinal() * 10);
    }
}
