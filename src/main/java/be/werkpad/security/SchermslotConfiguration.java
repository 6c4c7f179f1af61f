package be.werkpad.security;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the lock of client mode stands: after the session is known, before Spring Security and every servlet. */
@Configuration(proxyBeanMethods = false)
class SchermslotConfiguration {
    @Bean
    FilterRegistrationBean<SchermslotFilter> schermslotFilter() {
        var registration = new FilterRegistrationBean<>(new SchermslotFilter());
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }
}
