import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { errorResponse } from './answers.ts';

const megabyte = 1024 * 1024;
/** Bytes of a request: an upload of 20 MB in base64, and anything else. */
const mostUploadBytes = 30 * megabyte;
export const mostBytes = 2 * megabyte;

function refuse(status: number, error: string): Response {
  return errorResponse(status, { code: 'forbidden', error });
}

/**
 * Lets in only who asks this computer by its own name: another name that leads here is an attack on the browser (DNS
 * rebinding).
 */
export const requireOwnHost: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/.test(host))
    return refuse(421, 'Редактор открывается только по адресу 127.0.0.1.');
  return next();
};

/**
 * Lets a request change something only when a page of this server sends it, as JSON: other sites that are open in the
 * same browser can neither ask so nor read the answer.
 */
export const requireOwnPage: MiddlewareHandler = async (context, next) => {
  const { req } = context;
  const site = req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && !(req.method === 'GET' && site === 'none'))
    return refuse(403, 'Запрос пришёл с чужого сайта.');
  if (req.method === 'GET') return next();
  const origin = req.header('origin');
  const isOwn =
    origin === undefined ? site === 'same-origin' : origin === `http://${req.header('host') ?? ''}`;
  if (!isOwn) return refuse(403, 'Запрос пришёл с чужого сайта.');
  if (!/^application\/json(?:\s*;|$)/i.test(req.header('content-type') ?? ''))
    return refuse(415, 'Запрос не в том виде.');
  return next();
};

const tooLarge = () =>
  errorResponse(413, {
    code: 'invalid',
    error: 'Слишком большой файл или текст: файл может занимать до 20 МБ.',
  });

export const limitUpload = bodyLimit({ maxSize: mostUploadBytes, onError: tooLarge });
export const limitBody = bodyLimit({ maxSize: mostBytes, onError: tooLarge });
