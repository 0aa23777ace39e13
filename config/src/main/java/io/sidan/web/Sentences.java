package io.sidan.web;

import org.springframework.http.HttpStatusCode;

/** The framework's own refusals, said in Chinese; sentences that are Chinese already stay. */
final class Sentences {

    private Sentences() {}

    static String of(HttpStatusCode status, String detail) {
        if (detail != null && detail.codePoints().anyMatch(Character::isIdeographic)) {
            return detail;
        }
        return switch (status.value()) {
            case 400 -> "请求不完整或写法不对";
            case 404 -> "没有这个地址";
            case 405 -> "这个地址不支持这种请求";
            case 406, 415 -> "请用 JSON 提交和接收";
            case 413 -> "提交的内容太大";
            case 503 -> "系统正忙，请稍后再试";
            default -> status.is4xxClientError() ? "请求不对" : "系统出错了，请稍后再试";
        };
    }
}
