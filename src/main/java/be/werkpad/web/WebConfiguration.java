package be.werkpad.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Where files are served from. Only these folders: with a handler for every address, each link of a page would be looked
 * for among the files, which was half of the time of a page.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    /** A link to one of these has its content in the name, so a phone loads it once. */
    private static final List<String> EIGEN = List.of("css", "js", "img", "vendor");

    private static final CacheControl LANG =
            CacheControl.maxAge(Duration.ofDays(30)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        EIGEN.forEach(map -> registry.addResourceHandler("/" + map + "/**")
                .addResourceLocations("classpath:/static/" + map + "/")
                .setCacheControl(LANG)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**")));
        // a paper that is kept as a page names these for good, without their version: asked again each time
        registry.addResourceHandler("/css/papier*.css")
                .addResourceLocations("classpath:/static/css/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(LANG);
        // the letters that documents have too, from where the documents find them
        registry.addResourceHandler("/fonts/**")
                .addResourceLocations("classpath:/fonts/")
                .setCacheControl(LANG);
    }

    /** Inside Spring Session and around all that draws. */
    @Bean
    FilterRegistrationBean<WholePages> wholePages() {
        var registration = new FilterRegistrationBean<>(new WholePages());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return registration;
    }
}
