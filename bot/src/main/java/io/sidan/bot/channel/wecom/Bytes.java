package io.sidan.bot.channel.wecom;

import java.io.IOException;
import me.chanjar.weixin.common.enums.WxType;
import me.chanjar.weixin.common.error.WxError;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.util.http.RequestExecutor;
import me.chanjar.weixin.common.util.http.ResponseHandler;
import org.apache.http.HttpEntity;
import org.apache.http.client.HttpResponseException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.entity.ContentType;
import org.apache.http.util.EntityUtils;

/** Fetches a file into memory: WxJava's own way leaves it on the disk, unsealed. An answer in JSON is a refusal. */
record Bytes(Line line) implements RequestExecutor<byte[], String> {

    private static final int MOST = 100 * 1024 * 1024;
    private static final int OK = 200;

    @Override
    public byte[] execute(String uri, String query, WxType type) throws WxErrorException, IOException {
        HttpGet get = new HttpGet(uri + "&" + query);
        try (CloseableHttpResponse answer = line.getRequestHttpClient().execute(get)) {
            if (answer.getStatusLine().getStatusCode() != OK) {
                throw new HttpResponseException(answer.getStatusLine().getStatusCode(), "no file");
            }
            return file(answer.getEntity(), type);
        }
    }

    @Override
    public void execute(String uri, String query, ResponseHandler<byte[]> handler, WxType type)
            throws WxErrorException, IOException {
        handler.handle(execute(uri, query, type));
    }

    private static byte[] file(HttpEntity entity, WxType type) throws WxErrorException, IOException {
        ContentType content = ContentType.get(entity);
        if (content != null && content.getMimeType().matches("application/json|text/plain")) {
            throw new WxErrorException(WxError.fromJson(EntityUtils.toString(entity), type));
        }
        byte[] bytes = entity.getContent().readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new IOException("a file of more than " + MOST + " bytes");
        }
        return bytes;
    }
}
