package be.werkpad.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;

/** A session survives two requests that write to it at once. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer sessionsOnMySql() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
