import { provideHttpClient, withInterceptors, withNoXsrfProtection } from '@angular/common/http';
import {
  type ApplicationConfig,
  ErrorHandler,
  computed,
  inject,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  RedirectCommand,
  Router,
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { NUMBER_LOCALE } from '@midstance/ui/number-locale';
import { routes } from './app.routes';
import { TroubleHandler } from './connection/trouble';
import { problemInterceptor } from './http/problem-interceptor';
import { PageTitles } from './navigation/page-titles';
import { SessionStore } from './session/session-store';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withNavigationErrorHandler(
        () => new RedirectCommand(inject(Router).parseUrl('/unavailable'), { skipLocationChange: true }),
      ),
    ),
    // The server checks where a request comes from; there is no token to send along.
    provideHttpClient(withInterceptors([problemInterceptor]), withNoXsrfProtection()),
    { provide: ErrorHandler, useClass: TroubleHandler },
    { provide: TitleStrategy, useClass: PageTitles },
    {
      provide: NUMBER_LOCALE,
      useFactory: () => {
        const store = inject(SessionStore);
        return computed(() => store.settings().locale);
      },
    },
  ],
};
