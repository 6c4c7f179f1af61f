package be.werkpad.security;

import static be.werkpad.security.Rol.BEHEERDER;
import static be.werkpad.security.Rol.CLIENT;
import static be.werkpad.security.Rol.COORDINATOR;
import static be.werkpad.security.Rol.JOBCOACH;
import static be.werkpad.security.Rol.MANAGER;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Which address asks for which role. What is not named here is for jobcoach and coordinator. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final Rol[] MEDEWERKERS = {JOBCOACH, COORDINATOR, MANAGER, BEHEERDER};

    /** Patterns match as Spring MVC reads a path, also where another servlet answers. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** The engine's REST API: a login with every request; the engine's own authorizations decide the rest. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, ApiProblems problems) throws Exception {
        return http.securityMatcher("/engine-rest/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAnyRole(names(MEDEWERKERS)))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(PageHeaders::strict)
                .build();
    }

    /** Our own API: HTTP Basic for programs, or the session of our pages with the CSRF header. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, ApiProblems problems) throws Exception {
        return http.securityMatcher(
                        "/api/**", "/publicatie/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(BEHEERDER.name())
                        .requestMatchers("/publicatie/api/**")
                        .hasRole(COORDINATOR.name())
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new CsrfUnlessBasic()))
                .headers(PageHeaders::strict)
                .build();
    }

    /** Tasklist, Cockpit and Admin: our login, their own CSRF token and headers. */
    @Bean
    @Order(3)
    SecurityFilterChain engineWebapps(HttpSecurity http) throws Exception {
        var logout = PathPatternRequestMatcher.withDefaults()
                .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");
        return http.securityMatcher("/camunda/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                // a second login and the first-admin page would go round ours
                                "/camunda/api/admin/auth/user/{engine}/login/**",
                                "/camunda/api/admin/setup/**",
                                "/camunda/app/admin/{engine}/setup/**")
                        .denyAll()
                        .anyRequest()
                        .hasAnyRole(names(MEDEWERKERS)))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                .logout(out -> out.logoutRequestMatcher(logout)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler()))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.disable())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(SecurityConfiguration::pageRules)
                .formLogin(login -> login.loginPage("/login")
                        .defaultSuccessUrl("/")
                        .failureHandler(new Aanmeldfout())
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?afgemeld").permitAll())
                .exceptionHandling(errors -> errors.accessDeniedHandler(new UnreadableForm()))
                .headers(PageHeaders::strict)
                .build();
    }

    private static void pageRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        "/css/**", "/js/**", "/img/**", "/fonts/**", "/vendor/**", "/webjars/**", "/favicon.ico")
                .permitAll()
                // Camunda Modeler asks this without a login, to know where its success link leads
                .requestMatchers("/login", "/error", "/.well-known/camunda-automation-platform/webapps")
                .permitAll()
                // a personal link to sign one document; whoever has it needs no account
                .requestMatchers("/tekenen/*", "/tekenen/*/document")
                .permitAll()
                // the secret in the address is the login of a calendar
                .requestMatchers(HttpMethod.GET, "/agenda/{sleutel}.ics")
                .permitAll()
                .requestMatchers("/")
                .authenticated()
                .requestMatchers("/mijn-traject/**")
                .hasRole(CLIENT.name())
                .requestMatchers("/herinneringen/**")
                .hasAnyRole(names(MEDEWERKERS))
                .requestMatchers("/werkposten/{werkpost}/uitzonderingen/**")
                .hasRole(COORDINATOR.name())
                .requestMatchers("/opvolging/**", "/jaarverslag/**")
                .hasAnyRole(names(MANAGER, COORDINATOR))
                .requestMatchers("/processen/**", "/publicatie/**", "/sjablonen/**", "/statuutregels/**")
                .hasRole(COORDINATOR.name())
                .requestMatchers("/mandaten/**")
                .hasAnyRole(names(MANAGER, COORDINATOR, BEHEERDER))
                .requestMatchers("/normen/**")
                .hasAnyRole(names(COORDINATOR, BEHEERDER))
                .requestMatchers("/beheer/**")
                .hasRole(BEHEERDER.name())
                .anyRequest()
                .hasAnyRole(names(JOBCOACH, COORDINATOR));
    }

    private static String[] names(Rol... rollen) {
        return Arrays.stream(rollen).map(Rol::name).toArray(String[]::new);
    }
}
