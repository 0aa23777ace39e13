package io.sidan.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names in the API document that tell two pages or two forms apart, and stay when others come. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    @Bean
    ModelResolver models(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new Names()).openapi31(mappers.isOpenapi31());
    }

    @Bean
    GlobalOperationCustomizer operations() {
        return (operation, handler) -> operation.operationId(
                nested(handler.getBeanType()) + "." + handler.getMethod().getName());
    }

    /** A record nested in its controller is called after both; two records of one name would pass for each other. */
    private static final class Names extends TypeNameResolver {

        private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

        @Override
        protected String nameForClass(JavaType type, Set<Options> options) {
            String name = nameForClass(type.getRawClass(), options);
            Class<?> first = named.putIfAbsent(name, type.getRawClass());
            if (first != null && first != type.getRawClass()) {
                throw new IllegalStateException(
                        first.getName() + " and " + type.getRawClass().getName() + " are both " + name + " in the API");
            }
            return name;
        }

        @Override
        protected String getNameOfClass(Class<?> type) {
            return nested(type);
        }
    }

    private static String nested(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String name = type.getSimpleName().replaceAll("Controller$", "");
        return around == null ? name : nested(around) + name;
    }
}
