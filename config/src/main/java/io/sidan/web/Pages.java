package io.sidan.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The pages: the panel, the phone, a district's board and the simulator. A browser asks for a page anew each time; what a page loads
 * carries its content in its name and is kept for a year.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    private static final String BUILT = "classpath:/static/";

    /** The panel's rooms have addresses of their own, so that going back, loading anew and sharing work. */
    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addViewController("/").setViewName("forward:/index.html");
        views.addViewController("/panel/**").setViewName("forward:/index.html");
        views.addViewController("/m/").setViewName("forward:/m/index.html");
        views.addViewController("/board/").setViewName("forward:/board/index.html");
        views.addViewController("/sim/").setViewName("forward:/sim/index.html");
        views.addRedirectViewController("/m", "/m/");
        views.addRedirectViewController("/board", "/board/");
        views.addRedirectViewController("/sim", "/sim/");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/assets/**")
                .addResourceLocations(BUILT + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        resources
                .addResourceHandler("/index.html", "/m/index.html", "/board/index.html", "/sim/index.html", "/icon.svg")
                .addResourceLocations(BUILT)
                .setCacheControl(CacheControl.noCache());
    }
}
