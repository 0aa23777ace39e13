package io.sidan.bot;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Brings the bot's channels, inbox and intake into a Spring context. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@ConfigurationPropertiesScan
@MapperScan(basePackageClasses = BotConfig.class, annotationClass = Mapper.class)
public class BotConfig {}
