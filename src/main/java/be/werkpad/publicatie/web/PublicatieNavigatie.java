package be.werkpad.publicatie.web;

import be.werkpad.security.Rol;
import be.werkpad.web.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicatieNavigatie {
    @Bean
    NavigationItem processenInNavigatie() {
        return new NavigationItem("publicatie.menu", "/processen", Set.of(Rol.COORDINATOR), 70);
    }
}
