package be.werkpad.engine;

import org.camunda.bpm.spring.boot.starter.webapp.filter.LazyInitRegistration;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nothing asks for the bean that the filters of Tasklist and Cockpit wait for, so it is never lazy, also in the demo. */
@Configuration(proxyBeanMethods = false)
class WebappsAtStart {
    @Bean
    static LazyInitializationExcludeFilter filtersOfTheWebapps() {
        return LazyInitializationExcludeFilter.forBeanTypes(LazyInitRegistration.class);
    }
}
