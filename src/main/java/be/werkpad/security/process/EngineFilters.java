package be.werkpad.security.process;

import be.werkpad.security.CurrentUser;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Filters that run after our login and pass it on to the engine. */
@Configuration(proxyBeanMethods = false)
class EngineFilters {
    private static final int AFTER_LOGIN = SecurityProperties.DEFAULT_FILTER_ORDER + 1;

    @Bean
    FilterRegistrationBean<EngineRestLogin> engineRestLogin(IdentityService identity, CurrentUser user) {
        var registration = new FilterRegistrationBean<>(new EngineRestLogin(identity, user));
        registration.addUrlPatterns("/engine-rest/*");
        registration.setOrder(AFTER_LOGIN);
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> tasklistLogin() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", TasklistLogin.class.getName()));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(AFTER_LOGIN);
        registration.setAsyncSupported(true);
        return registration;
    }
}
